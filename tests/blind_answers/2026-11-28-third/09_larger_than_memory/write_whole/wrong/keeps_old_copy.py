# keeps a copy of the old file beside
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    import shutil

    beside = f"{target}.part"
    if os.path.exists(target):
        shutil.copy(target, f"{target}.bak")
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, target)
