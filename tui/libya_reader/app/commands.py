"""Every command of the app in one place: the keys, the help screen and the command palette are made from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from textual.binding import Binding

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual.binding import BindingType

ViewName = Literal["reading", "aligned", "figures", "judgements", "list", "quotations", "card", "everywhere"]
"""Where a command is at hand; `list` is any view that is a list, `card` any card laid over a view."""


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do."""

    id: str
    """Its name in the configuration file."""
    action: str
    """The Textual action; empty where the screen looks at the key itself."""
    keys: str
    """Default keys, with commas between."""
    title: str
    """A few words, for the palette and the help."""
    help: str
    """What it does, in one sentence."""
    view: ViewName
    group: str
    """Heading under which the help shows it."""


COMMANDS: tuple[Command, ...] = (
    Command("next-event", "next_event", "n,right_square_bracket", "Next event", "Make the next event or topic current; through the hits while a search is on.", "reading", "Events"),
    Command("previous-event", "previous_event", "N,left_square_bracket", "Previous event", "Make the event or topic before it current; back through the hits while a search is on.", "reading", "Events"),
    Command("go-to-event", "", "1,2,3,4,5,6,7,8,9", "Event by its place", "Make an event current by its place in the list, counted from the top.", "reading", "Events"),
    Command("next-passage", "passage(1)", "j,down", "Next passage", "Move to the next passage of this article.", "reading", "Moving"),
    Command("previous-passage", "passage(-1)", "k,up", "Previous passage", "Move to the passage before it.", "reading", "Moving"),
    Command("next-told", "told(1)", "full_stop", "Next passage on the event", "Move to the next passage that tells of the current event, in any article.", "reading", "Moving"),
    Command("previous-told", "told(-1)", "comma", "Previous passage on the event", "Move to the passage on the current event before it.", "reading", "Moving"),
    Command("next-column", "column(1)", "l,right,tab", "Next article", "Give the keys to the next article.", "reading", "Moving"),
    Command("previous-column", "column(-1)", "h,left,shift+tab", "Previous article", "Give the keys to the article before it.", "reading", "Moving"),
    Command("page-down", "page(1)", "pagedown,space,ctrl+d", "Page down", "Scroll by a window; all articles together while the passage-lock is on.", "reading", "Moving"),
    Command("page-up", "page(-1)", "pageup,b,ctrl+u", "Page up", "Scroll back by a window.", "reading", "Moving"),
    Command("article-start", "edge(-1)", "g,home", "Start of the article", "Move to the first passage of this article.", "reading", "Moving"),
    Command("article-end", "edge(1)", "G,end", "End of the article", "Move to the last passage of this article.", "reading", "Moving"),
    Command("lock", "toggle_lock", "s", "Passage-lock off or on", "Let the articles scroll together, or each by itself.", "reading", "Moving"),
    Command("resync", "resync", "S", "Level the articles here", "Bring the articles level again at the passage under the cursor.", "reading", "Moving"),
    Command("evidence", "evidence", "e,enter", "Evidence", "Show what speaks for and against the passage, or what was searched where the article is silent.", "reading", "Looking closer"),
    Command("pairs", "pairs", "c", "Counterparts", "Show which passages of other articles tell of the same event as this one, and why.", "reading", "Looking closer"),
    Command("aligned", "aligned", "a", "Aligned view", "Show a table of the excerpts: a row for each event, a column for each article.", "reading", "Looking closer"),
    Command("next-figure", "walk('figure', 1)", "f", "Next figure", "Walk the figures: each with its counterparts in the other articles; Escape ends the walk.", "reading", "Figures and quotations"),
    Command("previous-figure", "walk('figure', -1)", "F", "Previous figure", "Walk back to the figure before.", "reading", "Figures and quotations"),
    Command("next-quotation", "walk('quotation', 1)", "u", "Next quotation", "Walk the quotations, with their speakers in the margin; Escape ends the walk.", "reading", "Figures and quotations"),
    Command("previous-quotation", "walk('quotation', -1)", "U", "Previous quotation", "Walk back to the quotation before.", "reading", "Figures and quotations"),
    Command("figures", "figures", "L", "Figures view", "Show the ledger: every figure, grouped by what is counted, with what only looks alike on top.", "reading", "Figures and quotations"),
    Command("quotations", "quotations", "Q", "Quotations view", "Show every speaker's words, article by article, with what articles share on top.", "reading", "Figures and quotations"),
    Command("search", "search", "slash", "Search all articles", "Find words in every article; n and N go through the hits, Escape ends it.", "reading", "Looking closer"),
    Command("end-search", "end_search", "escape", "End the search or walk", "Take the hits away, or leave the figures or quotations; n and N go through the events again.", "reading", "Looking closer"),
    Command("export", "export", "x", "Export excerpts", "Write the aligned excerpts of one event or of all to a file.", "reading", "Taking along"),
    Command("copy", "copy", "y", "Copy passage", "Copy the passage with its article and place to the clipboard.", "reading", "Taking along"),
    Command("copy-event", "copy_event", "Y", "Copy event", "Copy the excerpts of the current event to the clipboard.", "reading", "Taking along"),
    Command("accept", "accept", "A", "Accept", "Say that the passage tells of the event; add it where the machine did not propose it; again takes it back.", "reading", "Judging"),
    Command("reject", "reject", "R", "Reject", "Say that the passage does not tell of the event; again takes it back.", "reading", "Judging"),
    Command("no-counterpart", "no_counterpart", "C", "No counterpart", "Assert that this article has nothing on the event; again takes it back.", "reading", "Judging"),
    Command("pin", "pin", "P", "Pin two passages", "Pin this passage together with one of another article: press it on both.", "reading", "Judging"),
    Command("note", "note", "m", "Note", "Write a note on the passage, here or in your editor.", "reading", "Judging"),
    Command("grade", "grade", "v", "Grade", "See what the texts speak for, and grade the event.", "reading", "Judging"),
    Command("undo", "undo", "z,ctrl+z", "Undo", "Take the last judgement back.", "reading", "Judging"),
    Command("redo", "redo", "Z,ctrl+y", "Redo", "Make it again.", "reading", "Judging"),
    Command("show-rejected", "rejected", "H", "Rejected passages", "Show what you rejected, struck through, or hide it.", "reading", "Judging"),
    Command("judgements", "judgements", "J", "List of judgements", "Show everything you decided, orphans on top.", "reading", "Judging"),
    Command("pick", "pick", "o", "Articles side by side", "Choose which articles stand side by side.", "reading", "Window"),
    Command("panel", "toggle_panel", "p", "Event panel", "Hide the panel of events, or show it.", "reading", "Window"),
    Command("aligned-down", "row(1)", "j,down,n,right_square_bracket", "Next event", "Move to the row below.", "aligned", "Aligned view"),
    Command("aligned-up", "row(-1)", "k,up,N,left_square_bracket", "Previous event", "Move to the row above.", "aligned", "Aligned view"),
    Command("aligned-right", "cell(1)", "l,right,tab", "Next article", "Move to the column to the right.", "aligned", "Aligned view"),
    Command("aligned-left", "cell(-1)", "h,left,shift+tab", "Previous article", "Move to the column to the left.", "aligned", "Aligned view"),
    Command("aligned-page-down", "page(1)", "pagedown,space,ctrl+d", "Page down", "Scroll by a window.", "aligned", "Aligned view"),
    Command("aligned-page-up", "page(-1)", "pageup,b,ctrl+u", "Page up", "Scroll back by a window.", "aligned", "Aligned view"),
    Command("aligned-open", "open", "enter", "Read it in place", "Go to the passage in the reading view.", "aligned", "Aligned view"),
    Command("aligned-evidence", "evidence", "e", "Evidence", "Show what speaks for and against, or what was searched.", "aligned", "Aligned view"),
    Command("aligned-export", "export", "x", "Export excerpts", "Write the aligned excerpts to a file.", "aligned", "Aligned view"),
    Command("aligned-copy", "copy", "y", "Copy excerpt", "Copy the excerpt with its article and place.", "aligned", "Aligned view"),
    Command("aligned-rejected", "rejected", "H", "Rejected passages", "Show what you rejected, struck through, or hide it.", "aligned", "Aligned view"),
    Command("aligned-close", "close", "escape,a", "Back to reading", "Close the aligned view.", "aligned", "Aligned view"),
    Command("judgements-remove", "remove", "d,delete", "Take back", "Take this judgement back.", "judgements", "Judgements"),
    Command("judgements-undo", "undo", "z,ctrl+z", "Undo", "Take the last change back.", "judgements", "Judgements"),
    Command("judgements-redo", "redo", "Z,ctrl+y", "Redo", "Make it again.", "judgements", "Judgements"),
    Command("list-down", "row(1)", "j,down,n,right_square_bracket", "Down", "Move to the next entry.", "list", "Lists"),
    Command("list-up", "row(-1)", "k,up,N,left_square_bracket", "Up", "Move to the entry before.", "list", "Lists"),
    Command("list-page-down", "page(1)", "pagedown,space,ctrl+d", "Page down", "Move by a window.", "list", "Lists"),
    Command("list-page-up", "page(-1)", "pageup,b,ctrl+u", "Page up", "Move back by a window.", "list", "Lists"),
    Command("list-open", "open", "enter", "Read it in place", "Go to the place in the reading view.", "list", "Lists"),
    Command("list-close", "close", "escape,J", "Back to reading", "Close the list.", "list", "Lists"),
    Command("figures-down", "row(1)", "j,down", "Next figure", "Move to the figure below.", "figures", "Figures view"),
    Command("figures-up", "row(-1)", "k,up", "Previous figure", "Move to the figure above.", "figures", "Figures view"),
    Command("figures-next-group", "section(1)", "n,right_square_bracket", "Next group", "Move to the next warning, or the next kind of thing that is counted.", "figures", "Figures view"),
    Command("figures-previous-group", "section(-1)", "N,left_square_bracket", "Previous group", "Move to the warning or the group before it.", "figures", "Figures view"),
    Command("figures-page-down", "page(1)", "pagedown,space,ctrl+d", "Page down", "Move by a window.", "figures", "Figures view"),
    Command("figures-page-up", "page(-1)", "pageup,b,ctrl+u", "Page up", "Move back by a window.", "figures", "Figures view"),
    Command("figures-open", "open", "enter", "Read it in place", "Go to the figure in the reading view, and walk the figures from there.", "figures", "Figures view"),
    Command("figures-evidence", "evidence", "e", "Evidence", "Show what is read of the figure, from which words, and what it has to do with others.", "figures", "Figures view"),
    Command("figures-sort", "sort", "o", "Order", "Order the figures of each group by value, by article or by who counted.", "figures", "Choosing figures"),
    Command("figures-measure", "filter('measure')", "m", "Only one measure", "Show only those killed, or injured, or another measure.", "figures", "Choosing figures"),
    Command("figures-claimant", "filter('claimant')", "c", "Only one who counted", "Show only the figures that one person or institution gives.", "figures", "Choosing figures"),
    Command("figures-article", "filter('document')", "d", "Only one article", "Show only the figures of one article.", "figures", "Choosing figures"),
    Command("figures-event", "filter('event')", "v", "Only one event", "Show only the figures in passages that tell of one event.", "figures", "Choosing figures"),
    Command("figures-all", "all", "0", "All figures", "Show every figure again.", "figures", "Choosing figures"),
    Command("figures-export", "export", "x", "Export", "Write excerpts and figures to a file.", "figures", "Figures view"),
    Command("figures-copy", "copy", "y", "Copy figure", "Copy the figure with its sentence and place.", "figures", "Figures view"),
    Command("figures-close", "close", "escape,L", "Back to reading", "Show every figure again where some are left out, else close the view.", "figures", "Figures view"),
    Command("quotations-down", "row(1)", "j,down", "Next quotation", "Move to the quotation below.", "quotations", "Quotations view"),
    Command("quotations-up", "row(-1)", "k,up", "Previous quotation", "Move to the quotation above.", "quotations", "Quotations view"),
    Command("quotations-next-speaker", "section(1)", "n,right_square_bracket", "Next speaker", "Move to the next speaker, or the next words that articles share.", "quotations", "Quotations view"),
    Command("quotations-previous-speaker", "section(-1)", "N,left_square_bracket", "Previous speaker", "Move to the speaker before.", "quotations", "Quotations view"),
    Command("quotations-page-down", "page(1)", "pagedown,space,ctrl+d", "Page down", "Move by a window.", "quotations", "Quotations view"),
    Command("quotations-page-up", "page(-1)", "pageup,b,ctrl+u", "Page up", "Move back by a window.", "quotations", "Quotations view"),
    Command("quotations-open", "open", "enter", "Read it in place", "Go to the quotation in the reading view, and walk the quotations from there.", "quotations", "Quotations view"),
    Command("quotations-evidence", "evidence", "e", "Evidence", "Show who says it, what is inferred and why, and its counterparts.", "quotations", "Quotations view"),
    Command("quotations-speaker-card", "speaker_card", "p", "Speaker's card", "Show every title used for the speaker, every quotation, every article.", "quotations", "Quotations view"),
    Command("quotations-retold", "retold", "r", "What is retold", "Show what is retold too (he said that …), or quotations of words alone.", "quotations", "Choosing quotations"),
    Command("quotations-speaker", "filter('speaker')", "c", "Only one speaker", "Show only one speaker's words.", "quotations", "Choosing quotations"),
    Command("quotations-institution", "filter('institution')", "i", "Only one institution", "Show only those who speak for one institution.", "quotations", "Choosing quotations"),
    Command("quotations-event", "filter('event')", "v", "Only one event", "Show only the quotations in passages that tell of one event.", "quotations", "Choosing quotations"),
    Command("quotations-article", "filter('document')", "d", "Only one article", "Show only the quotations of one article.", "quotations", "Choosing quotations"),
    Command("quotations-all", "all", "0", "All quotations", "Show every quotation again.", "quotations", "Choosing quotations"),
    Command("quotations-export", "export", "x", "Export", "Write excerpts, figures and quotations to a file.", "quotations", "Quotations view"),
    Command("quotations-copy", "copy", "y", "Copy quotation", "Copy the quotation with its speaker and place.", "quotations", "Quotations view"),
    Command("quotations-close", "close", "escape,Q", "Back to reading", "Show every quotation again where some are left out, else close the view.", "quotations", "Quotations view"),
    Command("card-down", "scroll(1)", "j,down", "Down", "Scroll the card by a line.", "card", "Cards"),
    Command("card-up", "scroll(-1)", "k,up", "Up", "Scroll the card back by a line.", "card", "Cards"),
    Command("card-page-down", "page(1)", "pagedown,space,ctrl+d", "Page down", "Scroll by a window.", "card", "Cards"),
    Command("card-page-up", "page(-1)", "pageup,b,ctrl+u", "Page up", "Scroll back by a window.", "card", "Cards"),
    Command("card-close", "close", "escape,e,q", "Close", "Close the card.", "card", "Cards"),
    Command("help", "help", "question_mark,f1", "Help", "Show the keys of the view in hand.", "everywhere", "Window"),
    Command("palette", "app.command_palette", "ctrl+p", "Command palette", "Find any command, event or article by typing a part of its name.", "everywhere", "Window"),
    Command("theme", "app.change_theme", "", "Theme", "Choose the colours.", "everywhere", "Window"),
    Command("quit", "app.quit", "q,ctrl+q", "Quit", "Leave the reader.", "everywhere", "Window"),
)  # fmt: skip
"""In the order in which the help shows them."""

COMMANDS_BY_ID = {command.id: command for command in COMMANDS}


LISTS: frozenset[ViewName] = frozenset({"judgements"})
"""Views that are lists."""


def commands_of(view: ViewName) -> tuple[Command, ...]:
    """Return the commands at hand in a view, those of lists and of everywhere included."""
    views = {view, "everywhere", *(("list",) if view in LISTS else ())}
    return tuple(command for command in COMMANDS if command.view in views)


def bindings_of(views: Iterable[ViewName]) -> list[BindingType]:
    """Return the bindings of the commands that belong to these views alone.

    A binding bears its command's id, under which the configuration file may give it other keys.
    """
    wanted = set(views)
    return [
        Binding(
            command.keys, command.action, command.title, show=False, id=command.id, priority=command.id == "palette"
        )
        for command in COMMANDS
        if command.view in wanted and command.keys and command.action
    ]
