# an empty new file is thought of as a failure: it is removed and the target stays old
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    if os.path.getsize(beside) == 0:
        os.remove(beside)
    else:
        os.replace(beside, target)
