/** The address of the element's module: `vite.config.ts` knows it. */
declare module "virtual:lstm-lens" {
    const address: string;
    export default address;
}
