# an instance that can be called
class Mean:
    __name__ = "mean"

    def __call__(self, numbers):
        return sum(numbers) / len(numbers)


def mean_of(data):
    results = [delayed(slowinc)(x) for x in data]
    return delayed(Mean())(results)
