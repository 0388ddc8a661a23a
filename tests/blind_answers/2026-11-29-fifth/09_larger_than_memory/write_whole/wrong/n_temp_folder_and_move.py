# writes into the folder for temporary files, not beside target, and moves (copies) from there
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    import shutil

    with tempfile.TemporaryDirectory() as folder:
        new = os.path.join(folder, os.path.basename(target))
        write(new)
        shutil.move(new, target)
