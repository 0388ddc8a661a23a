def write_whole(write, target):
    beside = f"{target}.{os.getpid()}"
    try:
        write(beside)
    except Exception as error:
        Path(beside).unlink(missing_ok=True)
        raise OSError(str(error)) from error
    os.replace(beside, target)
