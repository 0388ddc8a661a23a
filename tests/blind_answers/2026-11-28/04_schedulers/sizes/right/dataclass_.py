from dataclasses import asdict, dataclass


@dataclass
class Sizes:
    n_workers: int
    threads_per_worker: int
    memory_limit: int


def sizes(cores, memory, needs_gil):
    workers = cores if needs_gil else 1
    return asdict(Sizes(workers, 1 if needs_gil else cores, int(memory * 0.8) // workers))
