# wrong: leaves out smallest and largest
def mean_of(data):
    def mean(numbers):
        inner = sorted(numbers)[1:-1] or numbers
        return sum(inner) / len(inner)

    return delayed(mean)([delayed(slowinc)(x) for x in data])
