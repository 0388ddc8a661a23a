"""Make the pictures in this folder: `.venv/bin/python docs/images/pictures.py`."""

import time
from pathlib import Path

from dask import delayed

from tasklens import TaskGraph, predict, record, speedup_curve, timeline

HERE = Path(__file__).parent


@delayed
def slowinc(x):
    time.sleep(1)
    return x + 1


@delayed
def slowadd(x, y):
    time.sleep(1)
    return x + y


def main() -> None:
    total = delayed(sum)([slowinc(x) for x in range(8)])
    graph = TaskGraph(total).with_costs({"slowinc": 1.0})
    pictures = {
        "timeline": timeline(predict(graph, workers=3), record(total, "threads", workers=3)),
        "batches": timeline(predict(graph, workers=4), predict(graph, workers=4, scheduler="processes")),
        "speedup": speedup_curve(
            graph, workers=range(1, 11), measured=[record(total, "threads", workers=p) for p in (1, 2, 4, 8)]
        ),
    }
    for name, picture in pictures.items():
        print(picture.save(HERE / f"{name}.png", dpi=90), picture.alt, sep="\n  ")


if __name__ == "__main__":
    main()
