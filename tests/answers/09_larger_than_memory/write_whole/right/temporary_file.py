def write_whole(write, target):
    handle, beside = tempfile.mkstemp(dir=os.path.dirname(target))
    os.close(handle)
    try:
        write(beside)
        os.replace(beside, target)
    except:
        os.unlink(beside)
        raise
