# writes in a new folder below, not in the same folder
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    with tempfile.TemporaryDirectory(dir=Path(target).parent) as folder:
        beside = os.path.join(folder, os.path.basename(target))
        write(beside)
        os.replace(beside, target)
