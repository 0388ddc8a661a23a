# a named temporary file that stays
def write_whole(write, target):
    with tempfile.NamedTemporaryFile(dir=Path(target).parent, prefix=Path(target).name, delete=False) as file:
        beside = file.name
    try:
        write(beside)
    except BaseException:
        with suppress(FileNotFoundError):
            os.unlink(beside)
        raise
    os.replace(beside, target)
