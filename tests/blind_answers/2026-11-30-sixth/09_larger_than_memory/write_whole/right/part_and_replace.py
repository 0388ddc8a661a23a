def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
