import { unsafeCSS } from "lit";
import figure from "../generated/figure.css?inline";
import controls from "./controls.css?inline";
import diagram from "./diagram.css?inline";
import lens from "./lens.css?inline";
import stage from "./stage.css?inline";
import take from "./take.css?inline";

export const styles = [figure, controls, lens, diagram, stage, take].map((sheet) => unsafeCSS(sheet));
