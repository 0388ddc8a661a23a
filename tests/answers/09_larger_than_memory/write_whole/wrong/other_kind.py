# caught by: write_whole_keeps_old
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except Exception as error:
        Path(beside).unlink(missing_ok=True)
        raise OSError(str(error))  # noqa: B904
    os.replace(beside, target)
