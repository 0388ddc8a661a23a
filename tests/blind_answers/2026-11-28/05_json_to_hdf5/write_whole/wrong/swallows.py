# wrong: hides the error
def write_whole(write, target):
    beside = f"{target}.part"
    try:
        write(beside)
    except Exception as error:
        print("not written:", error)
        Path(beside).unlink(missing_ok=True)
        return
    os.replace(beside, target)
