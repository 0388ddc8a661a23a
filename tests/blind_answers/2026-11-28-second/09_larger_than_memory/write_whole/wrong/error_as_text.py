# raises another error instead of the one that write raised
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = f"{target}.part"
    try:
        write(beside)
    except Exception as error:
        Path(beside).unlink(missing_ok=True)
        raise RuntimeError(f"{target} was not written: {error}")
    os.replace(beside, target)
