# caught by: low_and_high_is_lazy
def low_and_high(load, names):
    lazy_names = [delayed(str)(name) for name in names]

    @delayed
    def load_all(names):
        return [load(name) for name in names]

    numbers = load_all(lazy_names)
    return delayed(min)(numbers), delayed(max)(numbers)
