# cuts the name at its first point (also a point of the folder): writes over other files, or elsewhere
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    beside = str(target).split(".")[0] + ".h5.part"
    final = str(target).split(".")[0] + ".h5"
    try:
        write(beside)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    os.replace(beside, final)
