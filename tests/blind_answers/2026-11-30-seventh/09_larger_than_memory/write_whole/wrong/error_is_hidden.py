# says the error, and is done
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except BaseException as error:
        Path(beside).unlink(missing_ok=True)
        print("not written:", error)
    else:
        os.replace(beside, target)
