# the path is worked out by a task
def convert_all(convert, sources, folder):
    @delayed
    def target_of(source):
        return str(Path(folder, Path(source).stem + ".h5"))

    return [delayed(convert)(s, target_of(s)) for s in sources]
