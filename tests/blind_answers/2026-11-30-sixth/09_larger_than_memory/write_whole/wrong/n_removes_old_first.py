# removes the old file before the new one is written
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    if os.path.exists(target):
        os.remove(target)
    beside = f"{target}.part"
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    os.rename(beside, target)
