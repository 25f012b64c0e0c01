import { unsafeCSS } from "lit";
import figure from "../generated/figure.css?inline";
import column from "./column.css?inline";
import controls from "./controls.css?inline";
import diagram from "./diagram.css?inline";
import fit from "./fit.css?inline";
import room from "./fit-room.css?inline";
import lens from "./lens.css?inline";
import number from "./number.css?inline";
import stage from "./stage.css?inline";
import take from "./take.css?inline";
import toolbar from "./toolbar.css?inline";

/** Those of an element as high as what is in it. */
export const grown = [figure, controls, lens, number, toolbar, column, diagram, stage, take].map((sheet) =>
    unsafeCSS(sheet),
);

export const styles = [...grown, unsafeCSS(fit), unsafeCSS(room)];
