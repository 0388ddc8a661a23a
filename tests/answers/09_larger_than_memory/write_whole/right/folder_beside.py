def write_whole(write, target):
    with tempfile.TemporaryDirectory(dir=Path(target).parent) as folder:
        beside = os.path.join(folder, "new.h5")
        write(beside)
        os.replace(beside, target)
