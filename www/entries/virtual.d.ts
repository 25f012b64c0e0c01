/** The URL of the element's module, resolved in `build/vite.config.ts`. */
declare module "virtual:lstm-lens" {
    const address: string;
    export default address;
}
