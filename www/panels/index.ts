/** Every panel, in the order in which they are drawn and announced. */

import type { PanelManifest } from "../ui/panel.ts";
import { exporter } from "./export/panel.ts";
import { glossary } from "./glossary/panel.ts";
import { inspector } from "./inspector/panel.ts";
import { shortcuts } from "./shortcuts/panel.ts";
import { time } from "./time/panel.ts";
import { tour } from "./tour/panel.ts";

export const PANELS: readonly PanelManifest[] = [tour, time, inspector, exporter, glossary, shortcuts];
