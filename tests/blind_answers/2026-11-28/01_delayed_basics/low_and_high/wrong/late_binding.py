# wrong: all tasks load the last name
def low_and_high(load, names):
    numbers = []
    for name in names:

        @delayed
        def task():
            return load(name)

        numbers.append(task())
    return delayed(min)(numbers), delayed(max)(numbers)
