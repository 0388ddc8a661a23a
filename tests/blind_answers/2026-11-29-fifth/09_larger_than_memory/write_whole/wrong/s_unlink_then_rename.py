# removes the old file first: between the two steps there is none at all
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    if not os.path.exists(beside):
        raise FileNotFoundError(beside)
    if os.path.exists(target):
        os.remove(target)
    os.rename(beside, target)
