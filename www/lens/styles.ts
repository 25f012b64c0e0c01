import { unsafeCSS } from "lit";
import palette from "../generated/palette.css?inline";
import diagram from "./diagram.css?inline";
import lens from "./lens.css?inline";
import stage from "./stage.css?inline";

export const styles = [palette, lens, diagram, stage].map((sheet) => unsafeCSS(sheet));
