# a class with a method as the task
class Batch:
    def __init__(self, f, numbers):
        self.f, self.numbers = f, numbers

    def total(self):
        result = 0
        for number in self.numbers:
            result += self.f(number)
        return result


def total_of_batch(f, numbers):
    return Batch(f, numbers).total()


def batched_sum(f, data, size):
    starts = range(0, len(data), size)
    return delayed(sum)([delayed(total_of_batch)(f, data[s : s + size]) for s in starts])
