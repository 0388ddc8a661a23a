# a name without a folder: lies in the notebook's folder
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = "new-" + os.path.basename(target)
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
