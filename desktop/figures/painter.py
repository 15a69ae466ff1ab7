"""Paints a figure at a moment into a rectangle: one painter for all of them."""

from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop.figures import parts
from desktop.figures.body import Values
from desktop.figures.canvas import Canvas
from desktop.figures.channels import channels
from desktop.figures.cues import paint_arrow, paint_breath
from desktop.figures.limbs import Limb
from desktop.figures.motion import Moment
from desktop.figures.poses import Poses, poses
from desktop.figures.props import IN_FRONT, paint_prop, paint_strap
from desktop.figures.solved import Solved, solve
from desktop.figures.tones import Tones

CUES_FROM = 140
"""Below this height or width in pixels, arrows and breath would only be specks."""

_FAR_LEG = (0.35, 0.75, 1.0)
_FAR_ARM = (0.3, 0.65, 0.8)
"""How much of a figure's depth shows at hip, knee and ankle, at shoulder, elbow and wrist."""

_HALO_PIXELS, _HALO_LEAST = 1.6, 0.006


def paint(painter: QPainter, place: QRectF, moment: Moment, tones: Tones) -> None:
    """The figure as large as its view fits into the place."""
    if place.isEmpty():
        return
    found = poses(moment.figure)
    figure = solve(found, _values(moment))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    closer = found.card if moment.is_card else None
    canvas = Canvas(painter, place, closer or found.view)
    has_cues = min(place.width(), place.height()) >= CUES_FROM
    _paint_far(canvas, found, figure, tones)
    if moment.breath is not None and has_cues:
        paint_breath(canvas, moment.breath, figure, tones)
    _paint_near(canvas, found, figure, tones)
    if moment.arrow and has_cues:
        paint_arrow(canvas, found.arrows[moment.arrow], tones)


def _values(moment: Moment) -> Values:
    values = channels(moment.figure).at(moment.second)
    if moment.breath is not None and moment.is_held:
        values["swell"] = moment.breath.fullness
    return values


def _paint_far(canvas: Canvas, found: Poses, figure: Solved, tones: Tones) -> None:
    for prop in found.props:
        if prop.kind not in IN_FRONT:
            paint_prop(canvas, prop, figure.values, tones)
    away = complex(*found.far)
    leg, arm = _moved(figure.far_leg, away, _FAR_LEG), _moved(figure.far_arm, away, _FAR_ARM)
    canvas.fill(parts.foot(leg), tones.skin_far)
    canvas.fill(parts.trousers(leg, figure.trunk.along[0], has_seat=False), tones.fig_far)
    canvas.fill(parts.hand(arm), tones.skin_far)
    canvas.fill(parts.sleeve(arm), tones.fig_far)


def _moved(limb: Limb, away: complex, shares: tuple[float, float, float]) -> Limb:
    """A far limb seen beside the near one, the more the farther it is from the trunk."""
    root, joint, end = shares
    return replace(
        limb,
        root=limb.root + away * root,
        joint=limb.joint + away * joint,
        end=limb.end + away * end,
    )


def _paint_near(canvas: Canvas, found: Poses, figure: Solved, tones: Tones) -> None:
    trunk = figure.trunk
    canvas.fill(parts.neck(trunk), tones.skin)
    canvas.fill(parts.face(trunk), tones.skin)
    canvas.fill(parts.hair(trunk), tones.hair)
    canvas.fill(parts.shirt(trunk), tones.fig)
    canvas.fill(parts.foot(figure.leg), tones.skin)
    canvas.fill(parts.trousers(figure.leg, trunk.along[0], has_seat=True), tones.fig_dark)
    if any(prop.kind == "strap" for prop in found.props):
        paint_strap(canvas, figure, tones)
    halo = max(_HALO_LEAST, _HALO_PIXELS / canvas.scale)
    canvas.fill(parts.halo(figure.arm, halo), tones.ground)
    for prop in found.props:
        if prop.kind in IN_FRONT:
            paint_prop(canvas, prop, figure.values, tones)
    canvas.fill(parts.hand(figure.arm), tones.skin)
    canvas.fill(parts.sleeve(figure.arm), tones.fig)
