# writes in the system's folder for temporary files, not in the target's folder
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    import shutil

    with tempfile.TemporaryDirectory() as folder:
        beside = os.path.join(folder, os.path.basename(target))
        write(beside)
        shutil.move(beside, target)
