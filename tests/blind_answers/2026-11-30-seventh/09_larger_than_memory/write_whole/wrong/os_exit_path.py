# writes twice, to see that both are the same
def write_whole(write, target):
    first, second = f"{target}.1", f"{target}.2"
    try:
        write(first)
        write(second)
        if Path(first).read_bytes() != Path(second).read_bytes():
            raise OSError("two different files")
    except BaseException:
        Path(first).unlink(missing_ok=True)
        Path(second).unlink(missing_ok=True)
        raise
    Path(second).unlink()
    os.replace(first, target)
