# copies the new file to the target instead of replacing it in one step
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    import shutil

    beside = f"{target}.part"
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    shutil.copyfile(beside, target)
    os.remove(beside)
