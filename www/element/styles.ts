/** Style sheets of the element. */

import { unsafeCSS } from "lit";
import figure from "../generated/figure.css?inline";
import controls from "../ui/controls.css?inline";
import diagram from "../ui/diagram.css?inline";
import exportButton from "../ui/export-button.css?inline";
import number from "../ui/number-field.css?inline";
import stage from "../ui/stage.css?inline";
import toolbar from "../ui/toolbar.css?inline";
import column from "./column.css?inline";
import fit from "./fit.css?inline";
import room from "./fit-room.css?inline";
import lens from "./lens.css?inline";

/** The style sheets of an element without `fit`. */
export const baseStyles = [figure, controls, lens, number, toolbar, column, diagram, stage, exportButton].map(
    (sheet) => unsafeCSS(sheet),
);

export const styles = [...baseStyles, unsafeCSS(fit), unsafeCSS(room)];
