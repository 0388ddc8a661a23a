# the target's name is worked out in a task of its own: two tasks for a file
def convert_all(convert, sources, folder):
    def target_of(source):
        return str(Path(folder, Path(source).stem + ".h5"))

    return [delayed(convert)(s, delayed(target_of)(s)) for s in sources]
