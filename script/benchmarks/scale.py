"""How much is measured."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Scale:
    """The sizes of the trees and the number of turns."""

    name: str
    corpus_files: int | None  # as many files of the corpus; all when None
    thousand_files: int
    medium_files: int
    large_files: int
    file_bytes: int  # what a generated file has on average
    start_up_rounds: int
    reader_rounds: int
    short_rounds: int  # for commands of a few milliseconds
    long_rounds: int
    hostile_bytes: int
    hostile_rounds: int
    command_bytes: int  # of a hostile plan that every command works on
    workspace_bytes: int  # of a hostile workspace that every command works in
    command_workspaces: tuple[str, ...] | None  # those that are measured; all when None
    history_commits: int
    branch_count: int


FULL = Scale(
    name="full", corpus_files=None, thousand_files=1_000, medium_files=10_000, large_files=100_000,
    file_bytes=10_000, start_up_rounds=60, reader_rounds=9, short_rounds=30, long_rounds=11,
    hostile_bytes=2_000_000, hostile_rounds=7,
    command_bytes=800_000, workspace_bytes=400_000, command_workspaces=None,
    history_commits=2_500, branch_count=500)

SMOKE = Scale(
    name="smoke", corpus_files=40, thousand_files=50, medium_files=200, large_files=400,
    file_bytes=10_000, start_up_rounds=3, reader_rounds=2, short_rounds=3, long_rounds=2,
    hostile_bytes=200_000, hostile_rounds=2,
    command_bytes=20_000, workspace_bytes=8_000, command_workspaces=("open steps", "an index of rows"),
    history_commits=100, branch_count=20)
