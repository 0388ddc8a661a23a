# raises another error than the one of write
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except Exception as error:
        Path(beside).unlink(missing_ok=True)
        raise RuntimeError(f"could not write {target}") from error
    os.replace(beside, target)
