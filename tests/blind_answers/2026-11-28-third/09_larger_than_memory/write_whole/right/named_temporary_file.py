def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    with tempfile.NamedTemporaryFile(dir=Path(target).parent, suffix=".part", delete=False) as file:
        beside = file.name
    try:
        write(beside)
        os.replace(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
