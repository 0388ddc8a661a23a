# cleans up after OSError only; after other errors the half file stays
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except OSError:
        os.remove(beside)
        raise
    os.replace(beside, target)
