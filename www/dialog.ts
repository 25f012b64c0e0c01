/** What the dialogs have in common. */

/** Closes a dialog that is clicked beside what is in it. */
export function closeBeside({ target, currentTarget, clientX: x, clientY: y }: MouseEvent): void {
    const dialog = currentTarget as HTMLDialogElement;
    const { left, top, right, bottom } = dialog.getBoundingClientRect();
    const isWithin = left <= x && x <= right && top <= y && y <= bottom;
    if (target === dialog && !isWithin) dialog.close();
}
