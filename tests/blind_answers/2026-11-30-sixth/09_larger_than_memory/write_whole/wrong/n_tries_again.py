# calls write a second time when it fails
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    for attempt in (1, 2):
        try:
            write(beside)
            break
        except Exception:
            Path(beside).unlink(missing_ok=True)
            if attempt == 2:
                raise
    os.replace(beside, target)
