def mean_of(data):
    def mean(numbers):
        m = 0.0
        for k, number in enumerate(numbers, start=1):
            m += (number - m) / k
        return m

    return delayed(mean)(list(map(delayed(slowinc), data)))
