# a name of tempfile's in the same folder
def write_whole(write, target):
    handle, beside = tempfile.mkstemp(dir=os.path.dirname(target) or ".")
    os.close(handle)
    try:
        write(beside)
        os.replace(beside, target)
    except BaseException:
        os.unlink(beside)
        raise
