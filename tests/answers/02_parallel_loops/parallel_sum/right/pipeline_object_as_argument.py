class Pipeline:
    def __init__(self, *steps):
        self.steps = steps


def run(pipeline, x):
    for step in pipeline.steps:
        x = step(x)
    return x


def parallel_sum(data):
    pipeline = Pipeline(slowinc)
    return delayed(sum)([delayed(run)(pipeline, x) for x in data])
