def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside, complete = f"{target}~", False
    try:
        write(beside)
        complete = True
    finally:
        if complete:
            os.replace(beside, target)
        else:
            Path(beside).unlink(missing_ok=True)
