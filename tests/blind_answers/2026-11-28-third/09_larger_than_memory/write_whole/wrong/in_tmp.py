# writes in the system's temporary folder, not in the same folder
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    import shutil

    beside = os.path.join(tempfile.gettempdir(), os.path.basename(target) + f".{os.getpid()}.part")
    try:
        write(beside)
    except:
        Path(beside).unlink(missing_ok=True)
        raise
    shutil.move(beside, target)
