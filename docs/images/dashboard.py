"""Make the labelled picture of a dashboard in lesson 8: `.venv/bin/python docs/images/dashboard.py`; it needs chromium."""

import shutil
from pathlib import Path
from time import sleep

from dask import delayed
from dask.distributed import Client
from PIL import Image, ImageDraw, ImageFont
from playwright.sync_api import sync_playwright

TARGET = Path(__file__).parents[2] / "solutions" / "08_local_cluster" / "dashboard.png"
PLACES = {"1": (262, 161), "2": (190, 408), "3": (850, 62), "4": (985, 510)}  # in the middle of a circle
RADIUS = 15


def slowinc(x: int) -> bytes:
    sleep(0.25)
    return bytes(8_000_000)


def slowdec(x: int) -> bytes:
    sleep(0.25)
    return bytes(8_000_000)


def slowadd(x: bytes, y: bytes) -> bytes:
    sleep(0.25)
    return x + y


def main() -> None:
    settings = {"n_workers": 2, "threads_per_worker": 2, "memory_limit": "1GB"}
    with Client(**settings, dashboard_address="127.0.0.1:0") as client, sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(viewport={"width": 1100, "height": 600})
        page.goto(client.dashboard_link)
        page.wait_for_timeout(6_000)  # until its panes are drawn
        futures = client.compute(
            [delayed(slowadd)(delayed(slowinc)(i), delayed(slowdec)(i)) for i in range(40)]
        )
        while (
            sum(future.status == "finished" for future in futures) < 20
        ):  # so that there is something to see
            page.wait_for_timeout(200)
        page.screenshot(path=TARGET)
        browser.close()
    picture = Image.open(TARGET).convert("RGB")
    draw = ImageDraw.Draw(picture)
    for label, (x, y) in PLACES.items():
        draw.ellipse(
            (x - RADIUS, y - RADIUS, x + RADIUS, y + RADIUS), fill="#D55E00", outline="white", width=2
        )
        draw.text((x, y), label, fill="white", anchor="mm", font=ImageFont.load_default(20))
    picture.quantize(64).save(TARGET, optimize=True)
    print(TARGET, TARGET.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
