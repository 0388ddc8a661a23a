# writes in a folder inside the target's folder, not in the same folder
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    target = Path(target)
    with tempfile.TemporaryDirectory(dir=target.parent) as folder:
        beside = Path(folder, target.name)
        write(str(beside))
        os.replace(beside, target)
